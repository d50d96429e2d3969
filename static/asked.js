if (location.search) document.documentElement.classList.add('asked');
