#include "core/conversation/grammar/leaning/counted/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning11;
const std::string_view kLeaning11 = R"(
~nish>=c-5d-4f6k-3m-3v-3 ~nishe=v5 ~nist=a-3d7v-3 ~nist>=d3 ~nista=d3 ~nit=v4 ~niz=b4 ~nize=b4
~nize>=b4 ~njo=b5 ~njoy=b5 ~njoy>=b5 ~nk>=a-4c5d-5f-7g4n3r-8v-3 ~nki=b7c-7r3 ~nkin=b7c-7r3
~nking=b7c-7r3 ~nkl=c3 ~nkle=c3 ~nks=b-4c-8e-4g-3m-3n-8q-3s3u8 ~nks>=b-4c-8e-4g-3m-3n-8q-3s3u8
~nla=a4 ~nla>=a4 ~nle=a7v-5 ~nle>=a7v-3 ~nlo=b7l3 ~nly=c-5h3j-6q4v-4 ~nly>=c-5h3j-6q4v-4
~nme=a3b5c-10d6e-6f-7k-4l5m-5n-7q-3r-4u-4v-15 ~nme>=b6c-9d6e-6f-6k-4l5m-5n-7q-3r-4u-4v-15
~nne=a-4c-7d3n4v-4 ~nnec=d3n5v-3 ~nnect=d3n5v-3 ~nned=b7 ~nned>=b7 ~nner=g5 ~nner>=g5 ~nni=i5
~nnin=i5 ~nning=i5 ~nno=a6 ~nnoy=a6 ~nnoyi=a6 ~nny=b-6n5 ~nny>=b-6n5
~no>=e3g-5i5l-14m-7n-4r-5s10t-5u-11 ~nob=a-3b3c-6g-5q-3 ~nobo=a-3b3c-6g-5q-3 ~nobod=a-3b3c-6g-5q-3
~noc=n-4o-3v5 ~noci=c4 ~nocim=c4 ~nock=g-4v4 ~nock>=g-4v4 ~nod=c5 ~node=c5 ~nodes=c5
~nol=b-5c-9f7g-5 ~nol>=c-5f8 ~nolo=b-6e4j3 ~nolon=b-6e4j3 ~nom=a10e3i4j-3k3v-9 ~noma=a-4i5k3v-4
~nomas=a-4i5k3v-4 ~nomb=s3 ~nombr=s3 ~non=a-3c5e-4o-7p12q3s-10 ~non>=i-4v4 ~none=o-6p11q3s-10
~none>=o-6p11q3s-10 ~nons=c7 ~noo=a-5c-6q4v-6 ~noo>=s4 ~noon=a-4c-6q4r3v-5 ~noon>=a-3b-6c-3q3r3v-5
~nop=a-4b-5e6n-3o-6p5r-12s15 ~nop>=a-4r-5s10v-5 ~nope=b-3e4p5r-3s7 ~nope>=b-3e4p5r-3s7 ~nor=b-3h-4r3
~nor>=c-3i3s4v-8 ~nora=f5g4 ~nora>=f5g4 ~nori=g-8v3 ~norit=g-8v3 ~norm=v4 ~norma=v4
~nos=a-14d-4e5f-3g5i3n-3r-3s3 ~nos>=a-5c-4d-4g5i3 ~nose=c7 ~nose>=c3 ~not=a4e3f-13h8i-5n-3p-4q-4
~not>=b-4e6f-3h5k-8q-3r-5t-7 ~note=v3 ~note>=v4 ~noth=a3d-9e-3f-3h4k6r3s-4u3 ~nothe=d-9h5k6v-5
~nothi=c-3r3u4 ~noti=v-5 ~nou=a5c-5i-3 ~noug=a5c-5i-3 ~nough=a5c-5i-3 ~nov=b-3c-8e-4f3o-5q7t4v5
~nove=b-5c-3t4v8 ~novem=q3v-3 ~novi=f5q3 ~novie=q3 ~novio=f5 ~now=b4g13h-8i-4k-9o-3p-5q-7r-4s-5
~now>=g13h-6k-9o-3p-5q-6r-4s-5 ~noy=a6 ~noyi=a6 ~noyin=a6 ~noz=e7 ~nozc=e7 ~nozco=e7 ~nqu=a5
~nqui=a5 ~nquil=a5 ~nro=b-4c-3l6 ~nrol=b-4c-3l6 ~nroll=b-4c-3l6 ~ns>=b-7c7e-8l-4m7n-4o-4p5s-4
~nsa=b5c-9g5h-5i-6q-4r-3u-3 ~nsad=a4 ~nsada=a4 ~nsaj=a3b-3 ~nsam=b7v-4 ~nsami=b7v-4 ~nsar=a-6g8v-6
~nsarl=g6v-3 ~nsc=l3v6 ~nscr=l3v6 ~nscri=l3v6 ~nsd=o5 ~nsda=o5 ~nsday=o5
~nse=a13b-14d-5f-3g-3i4j-4m-4v-3 ~nse>=a5b-6e3i5v-7 ~nsel=v6 ~nselo=v6 ~nsen=a10b-5v-6
~nsent=a10b-5c-4v-6 ~nsf=d11i-5 ~nsfe=d4i-3 ~nsfer=d4i-3 ~nsi=a5d7g-6i10v-9 ~nsid=b3 ~nside=b3
~nsig=a-3i6m5 ~nsigu=m5 ~nsis=a12 ~nsist=a12 ~nsl=f4 ~nsla=f4 ~nslat=f4 ~nso=a-7b7g4n-3v-6
~nso>=a-5g5 ~nsol=b7 ~nsola=b7 ~nsp=c-3d-4i11v-5 ~nspo=d-4i10v-4 ~nspor=i9v-3
~nst=a-10b-4h5l7m6o-3v-5 ~nsta=v5 ~nstan=v5 ~nste=h5o-3v-5 ~nstea=h5o-3v-5 ~nsto=a-6l8v-4
~nstop=a-6l8v-4 ~nstr=m7 ~nstru=m7 ~nsu=a5b-3d-3i-6j5l-10m-5n-3 ~nsub=a8c-3l-3 ~nsub>=a9 ~nsue=b3
~nsuel=b3 ~nsul=a-5b-4c3j3 ~nsuli=c4 ~nsult=j3 ~nsur=c-3v5 ~nsura=c-3v5 ~nsus=a3l-3 ~nsusc=a3l-3
~nsw=b-5g5 ~nswe=b-5g5 ~nswer=b-5g5 ~nt>=a-4c4e12g-11j6l-5m-8o-6q-3r-3t-4u-4v-8
~nta=a7c-7e-8g-7h-4j-3q-6r4s-12v-3 ~nta>=c-4i4n3q-3r-3 ~ntac=a5c-4d-3 ~ntact=a5c-4d-3 ~ntad=c3
~ntado=c3 ~ntal=b11c-3v-6 ~ntal>=b4 ~ntall=b7c-3 ~ntam=r4 ~ntame=r4 ~ntan=d6 ~ntar=b-3s-7
~ntar>=s-7v5 ~ntari=b-3r3 ~ntaro=v-5 ~ntas=c-3 ~nte=c-8d5h5i-15n-3o-6p-3s3u-4 ~nte>=d10e5g-3i-4n-6
~nted=a7b3e-6 ~nted>=a7b3e-6 ~ntem=g5q-3 ~nteme=g5q-3 ~nten=n3s5 ~nten>=s6 ~ntend=n4 ~ntent=b4
~nter=g-8h4v3 ~nter>=v6 ~ntere=c-3e-4h6 ~nteri=c3 ~ntern=v7 ~ntero=b4 ~nterp=f6v-3 ~nterr=e4k3
~ntes=a-4b-9c-8e-3f-3h5n-3q3v4 ~ntes>=b-3c-5h5q4v7 ~ntest=b-3g6m3 ~nth=a-5b-5p3q5 ~nth>=a-5b-5p3q5
~nti=b-4c5d-4e-4f5l6m4u-8v-3 ~ntia=a3 ~ntia>=a3 ~ntib=v4 ~ntibi=v4 ~ntid=v-3 ~ntido=v-3 ~ntie=b-5f9
~ntien=b-3f10 ~ntif=a-3v8 ~ntil=c4 ~ntil>=c5 ~ntim=a6 ~ntimi=a6 ~ntin=l7v-8 ~nting=c3v-5 ~ntinu=l7
~ntis=h7 ~ntist=h7 ~ntit=m4v-6 ~ntito=g4 ~ntity=m5v-3 ~ntl=g4h4 ~ntly=g4 ~ntly>=g4 ~ntm=b-3j3v-3
~ntme=b-3j3v-3 ~ntmen=b-3j3v-3 ~nto=a-6b3c4d-8e-12g-3j3k-6l-4m-8p-3q-5r-4s4v4
~nto>=c9d-4e-10j4k-5m-3q-4r-7u-3 ~ntom=v4 ~ntoma=v4 ~nton=i5 ~nton>=i5 ~ntos=a-4b4u6 ~ntos>=a-4b4u6
~ntr=a-7b6c3e5g-8h-3j4m-6q3s5 ~ntra=c6v7 ~ntrac=c8 ~ntran=v6 ~ntrar=v3 ~ntro=b7m-3 ~ntro>=b5m-3
~nts=b-5v7 ~nts>=b-5v7 ~ntu=c8 ~ntur=c7 ~ntura=c6 ~nu>=v7 ~nua=a-3l4 ~nuar=a-3l4 ~nuar>=l5 ~nub=c5
~nube=c3 ~nubes=c3 ~nue=c-7l6m-7n4t3 ~nue>=a4 ~nuev=a-8c-4l3n5t3 ~nueva=v5 ~nueve=t4 ~nuevo=a-7l4n8
~nuh=r-4s6 ~nuh>=r-4s6 ~nul=a4j8 ~nule=a4j8 ~num=a3d-4e4g-7h-5i-3l-5n-3o4p-4q-5r-5s-4v-3
~numb=b5q-3v-5 ~numb>=b10 ~numbe=q-3v-3 ~nume=t-5v3 ~numer=t-5v3 ~nun=a6b-3c-5i6s4v3
~nunc=a7b-3c-5s4v4 ~nunca=c-4s4 ~nunci=a4v3 ~nur=d6 ~nurs=d6 ~nurse=b3d6e-3 ~nut=b-4g6 ~nute=g5
~nutes=g5 ~nve=i4 ~nven=b3 ~nvene=b3 ~nvi=a7b-5o4s-6v-3 ~nvie=a5b-5o4s-6 ~nvien=a5b-4o4s-6 ~nvm=v6
~nvm>=v6 ~nvu=c3 ~nvul=c3 ~nvuls=c3 ~nwa=a5 ~nwan=a5 ~nwant=a5 ~nxi=c-4v4 ~ny>=d6e6i-5j-4l-4o-9r9v-4
~nyb=h3 ~nybo=h3 ~nybod=h3 ~nye=v-3 ~nyec=v-3 ~nyecc=c4 ~nyect=b5c-6 ~nym=b4h-6k3 ~nymo=b4h-6k3
~nymor=b4h-6k3 ~nyo=d-3h4 ~nyon=d-3h4 ~nyone=d-3h4 ~nyt=a-5c3g-5k-4q7s3 ~nyth=b-4s4 ~nythi=b-4s4
~nyti=a-5q4 ~nytim=a-5q4 ~nyw=v4 ~nywa=v4 ~nyway=v4 ~nza=c4l9v-9 ~nza>=v-5 ~nzo=g5i-3 ~nzo>=g5i-3
~oac=b4 ~oach=b4 ~oach>=b4 ~oad=a-4i4n3u-6v-5 ~oad>=a-3n3u-5 ~oads=i5v-4 ~oads>=i5v-4 ~oak=c3
~oake=c4 ~oaked=c4 ~oar=d8g5v-5 ~oard=d8g7v-4 ~oardi=g8 ~oars=c4 ~oarse=c4 ~ob>=u7v-5 ~obby=v5
~obby>=v5 ~obe=e3 ~ober=e3 ~obert=e4 ~obi=a-3c4i6v-7 ~obil=a-3c5i6v-7 ~obile=a-3i6 ~obill=c5
~obl=u5v4 ~obla=c4 ~oble=v6 ~oblem=c-4v3 ~obli=u6 ~oblig=u6 ~obo=c-6e-4g-7h-7j-3q-3
~obod=a-3b3c-6g-5q-3 ~obody=a-3b3c-6g-5q-3 ~obot=b-5d4 ~obot>=a3b-3 ~obots=d3 ~obr=b5c5h-3 ~obre=b8
~obro=h-3 ~oca=a-3b-4d-5e3g3k-3m-7n-9v6 ~oca>=g-6 ~ocad=e4 ~ocado=e8 ~ocas=g9n-4 ~ocat=v7 ~ocate=v4
~oce=b4 ~oces=b7 ~oces>=b7 ~och=a-3t4 ~oche=b3 ~oche>=i3 ~ocho=t6v-3 ~ocho>=t6v-3 ~oci=b-5d5v-4
~ocia=d6 ~ocial=d6 ~ocim=c4 ~ocimi=c4 ~ock=a11b-5m-6n-6u3 ~ock>=c-7u5 ~ocke=a4b-5m-3v7 ~ocked=a4b-5
~ocki=a5 ~ockin=a5 ~ocks=c3v-4 ~ocks>=c3v-4 ~oco=b12c-7 ~oco>=c-7 ~ocor=b11v5 ~ocorr=b11v5
~oct=a-6c-6d-5f-3g-3h6i-3k-3l-5n-4o4p-11 ~octo=a-5c-4d-5h7k-3l-4p-9 ~octor=a-3c-3d-4h7l-4p-9
~ocu=d-3g9v-8 ~ocup=g9v-3 ~ocupa=c-9g9v-3 ~ocur=b4 ~ocura=b4 ~od>=a-3c4g-3h-4i-6n-6t-6u-3v7
~oda=g5i-3o-6v3 ~odan=p3 ~odan>=p3 ~odas=c-5r3 ~odas>=c-5r3 ~odav=b-4 ~odavi=b-4 ~oday=g5 ~oday>=g5
~odb=b6v-5 ~odby=b6v-5 ~odbye=b6v-5 ~odd=b8 ~odd>=b12c-6v-7 ~oddl=v3 ~oddle=v3 ~ode=g-10k10
~oded=c-5i4 ~oded>=c-5i4 ~odem=g-6k6 ~oder=k4v-6 ~oder>=k4v-6 ~odes=c5 ~odes>=c5 ~odi=h-3i-4q3
~odia=b4c-4q4 ~odia>=b4c-4q4 ~odil=b-3c4h-3 ~odill=b-3c4h-3 ~odk=v-3 ~odka=v-3 ~odka>=v-3
~odo=a-3b8g-10n-5s3u-3v6 ~odo>=b5g-9n-5s3 ~odr=j4 ~odre=j5 ~odre>=j5 ~ody=k-3q-6 ~ody>=k-3q-6
~oes=b-5c-6g-4o-5v8 ~oes>=c-7i-5o-3r-5v12 ~oesn=r3v-4 ~oesnt=r3v-4 ~oev=v-5 ~oeve=v-5 ~oever=v-5
~of>=e-4g-4j-7k-3l-3n-5q-3t4u3 ~ofe=c-7i10v-6 ~ofer=c-7i10v-6 ~ofer>=c-6i5 ~off=a5b-3l-3m-3n3t-3u-3
~off>=a4d-3e-4j3m-8n3u-3 ~offe=i3v4 ~offee=v5 ~offer=i3 ~offi=b-3 ~offic=b-3 ~ofi=v-4 ~ofic=v-4
~ofici=v-4 ~ofr=c4 ~ofri=c4 ~ofrio=c4 ~og>=a-4b-5f6g-9v7 ~oga=b12c-5v-6 ~oga>=b7 ~ogar=b4 ~oge=i6
~oger=i6 ~oger>=i6 ~ogg=n4v-4 ~ogge=n4v-4 ~ogged=n4v-4 ~ogi=b9i6k-3v-7 ~ogis=i6v-5 ~ogist=i6v-5
~ogn=b4 ~ogni=b4 ~ogniz=b4 ~ogo=a-3g-6i-3v3 ~ogo>=a-3g-6i-3v3 ~ogr=j-3k8 ~ogra=j-3k8 ~ograf=v3
~ogram=j-3k8 ~ogs=v6 ~ogs>=v6 ~ohi=j3 ~ohio=j3 ~ohio>=j3 ~oi>=a-6c-3e12f11n11v-11 ~oic=a-3b4c4v-3
~oice=a-3b4c4v-3 ~oice>=b-8c12 ~oices=b14c-6 ~oid=b-6c8 ~oido=b-5c6 ~oido>=b-3 ~oig=a-4b6 ~oigo=b3
~oigo>=b3 ~oil=b-5c10 ~oin=a-4b8c3d-8e-3m-3r-3s-6u-8v-4 ~oin>=c9v-6 ~oing=b3d-3e-5m-3u-7
~oing>=b3d-3e-5m-3u-7 ~oint=b9c-5h-3n-3s-6 ~oint>=b15c-5e-5m-4s-4 ~ointm=b-3j3v-3 ~oja=b8c-5v-3
~ojal=b7c-3 ~ojala=b7c-3 ~ojo=b-11c6v3 ~ojo>=b-10c6v4 ~ok>=d-8e-14g-4h-4j-8k3m4p-7r12s-4
~oke=c4d-4e-6l-4u-3 ~oke>=b-11c8d-3m3 ~oked=c-3 ~oked>=c-3 ~oken=b5v-3 ~oken>=b5v-3
~oki=a-5c3g4m-3s-4v-3 ~okin=a-5c4g4m-3s-3 ~oking=a-5c4g4m-3s-3 ~oks=c-4 ~oks>=c-4
~ol>=a-15c-15d-6f11g-4i-12j-3l-6m-13p-5s-4v9 ~ola=a-6b16d-10e-7f-3g-6h-4n-4u-7
~ola>=a-4b5d-7e-5f-3g-3h-3u-4 ~olab=b7 ~olabl=b7 ~olat=b5 ~olate=a-3b5 ~old=b-9c-3h4i-4l-3n-6v10
~old>=b-9g6i-3l-3n-3v11 ~olde=v-6 ~older=v-6 ~ole=a9d-3e-4g-7i-4k-4l-8m-4n-5p-3t-7 ~ole>=d-5
~olenc=b3 ~oles=a8b-5g-4i-3t-3 ~oles>=o3 ~olest=a9b-3 ~olg=b6 ~olga=b6 ~olgar=b6
~oli=b5d-3e4n-4t7u-4 ~olic=b7d-3e5 ~olice=e6 ~olici=b4 ~olico=c4 ~olie=c3 ~olien=c3
~oll=a4b-3c3d-3g-4l5n4v-15 ~oll>=a3b-4c-3l8v-5 ~olle=c10v-7 ~ollen=c6v-6 ~ollo=c-6n5v-5
~ollow=a3c-6n5v-4 ~olo=a-6b-18c4g-5h6i-5m-4n-4q4 ~olo>=b-11h5q6r-4v6 ~olog=h3i-3v3 ~ologo=v4
~olon=b-7e4j3 ~olong=b-6e4j3 ~olor=b-3c8 ~olor>=c5 ~ols=c-4 ~olu=s5 ~olut=s5v-4 ~olute=s-4
~olv=e-5f-6g-7j4k-4s3 ~olve=l3n4 ~olver=l3n4 ~olvi=a4c3e-4g-4j4k-3n-5s3 ~olvid=a5b-4j4k-3s3v4
~olvie=b-5c5 ~om>=a4c5e-7f-5h-6i-5k-3l-7o-3p-3r-4t-5u-3 ~oma=a-11d-3f14g-8i5j-5k4m7v-8 ~oma>=m7v-8
~omac=a-3c6 ~omach=a-3c6 ~omad=i4v-4 ~oman=b4h3v-3 ~oman>=b4h3v-3 ~omar=b-6v3 ~omar>=b-6v3
~omas=a-5c-4k3 ~omas>=a-5c-4k3 ~omb=v-8 ~ombr=v-8 ~ombre=v-7 ~ome=a-7b4c-6f-4g4j4m-8n-4p-3r-5t-3
~ome>=b6d-8e3f3h-10j4k3l-6u4v-3 ~omeb=v-4 ~omebo=v-4 ~omen=c-4g14l9m-6 ~oment=c-3g12 ~omenz=g3l10
~omeo=c-3 ~omeon=c-3 ~omer=a-4b-5k-3r-3v7 ~omer>=a-4b-5k-3r-3v7 ~omes=b4v4 ~omes>=v5 ~omet=a-4v3
~ometh=a-3k3p3 ~ometi=g-4v3 ~omez=b-6c-3o7v-3 ~omez>=b-4c-3o7 ~omf=h3 ~omfo=h3 ~omfor=h3 ~omg=v6
~omg>=v6 ~omi=a-4b-6c15e-7i-7j7n-4q4r3s-3 ~omid=c3 ~omida=c3 ~omin=e-3g-5j8 ~oming=e-3g-5j8
~omit=a-3b-10c13g-4 ~omita=b-6c15v-5 ~omito=v3 ~omm=b-6c-8e8j-4 ~omma=c-3 ~ommat=c-3 ~omme=v4
~ommen=v4 ~ommy=c-3e5 ~ommy>=c-3e5 ~omo=a7c-6f-5i8l-4r3s-4u-5v-9 ~omo>=a3c-3g-5r3v-3 ~omod=a-3g-6
~omoda=a-3p3 ~omor=a11g4p-3v-3 ~omorr=g4p-3 ~omp=c-10h-3j-5m5s3v4 ~ompa=g7v-5 ~ompan=g7v-5 ~ompi=s4
~ompie=b3c-5 ~ompio=c4 ~ompl=b-3c-4d7g-4v3 ~ompla=d3g-4v6 ~omple=n3 ~ompli=d4 ~ompr=a-3e6f5v-8
~ompre=a-3e6f5v-8 ~ompu=b-7d-3m3v11 ~ompus=a-3v6 ~omput=b-5m3v5 ~oms=b-3c6 ~oms>=b-3c6 ~omu=d5v-3
~omun=d5v-3 ~omuni=d5v-3 ~on>=a-5d5f-11g3j-10k-6l-4n-3p-7s-4t-4 ~ona=a-5c-7 ~onam=v4 ~onami=v4
~onc=a-5c-9i9n4q3 ~once=a-5c-4g3n4v-5 ~once>=a-5c-4g4n5v-5 ~onch=i7 ~onci=c-3i5
~ond=a-4b8e-7g-3i-11j-5n6q7 ~ond>=b-3g-4o4 ~onda=n6o-6q9v-9 ~onda>=n8v-3 ~onday=o-6q9
~onde=b3c4h-8i-7m4o-3 ~onde>=b5c4h-4i-6m4o-3 ~ondid=b4 ~ondo=b9c-5 ~ondo>=b9c-5
~one=b3d-3f-6g-7h5j-9k6l-3m-8n-3p5q-4r-3u-3v-9 ~one>=a4c-4f-4g-5h6j-7m-4n-3q-5v-4 ~onel=b4v-3
~onen=v7 ~onen>=v7 ~oner=k9p3v-5 ~oner>=k9p3v-5 ~ones=c9r-3s-4v-7 ~ones>=b-3c8p3v-3 ~onest=q3v-4
~oney=c-4 ~oney>=c-4 ~onf=e5i-3v-7 ~onfi=b4e-3h6v-5 ~onfio=b4h5 ~onfir=g3 ~onfl=k3 ~onfli=k3
~onfu=b-6e8h-6n3 ~onfun=b-3c3e5h-5 ~onfus=n4 ~ong=a-5b-5c-10d-8e9f9g-11i-5l3n-6q-5r-8t5u-4v4
~ong>=a-7b-10c-3d-6e5f12g-5m-4n-3o-5u-3v9 ~onga=h4l5 ~ongam=l4 ~onge=a5e4g-3j3v-7
~onger=a5e4g-3j3v-7 ~ongo=m7v-3 ~ongo>=m7v-3 ~ongs=v4 ~ongs>=v4 ~oni=b-9c3d6 ~onia=c5 ~onia>=c5
~onis=a-3d7v-3 ~onist=a-3d7v-3 ~onl=c-4h3j-6q5r-3 ~only=c-4h3j-6q5r-3v-4 ~only>=c-4h3j-6q5r-3v-4
~onm=d9v-7 ~onn=c-7d3n10v-3 ~onne=d3n5v-3 ~onnec=d3n5v-3 ~ono=b-3d-9e8m3 ~ono>=c-4d-3v4 ~onoc=c7
~onoci=c4 ~onoz=e7 ~onozc=e7 ~ons=e-7f-5m6n-3o-9p4u-4 ~ons>=a-7b-7m5o-5p5 ~onse=a10b-5v-6
~onsen=a10b-5v-6 ~onsi=i6m4 ~onsig=a-3i6m5 ~onso=b7 ~onsol=b7 ~onst=c5v3 ~onsta=v5 ~onsu=b3j3
~onsue=b3 ~onsul=j3 ~ont=d-7f-3j8n-9r-7s3t-4v-5 ~ont>=g-3j5k-5l-12m-3n-3s5 ~onta=a5c-4d-3
~ontac=a5c-4d-3 ~onte=c-3g6m3 ~ontes=b-3g6m3 ~onth=a-3b-4p4 ~onth>=a-3b-4p4 ~onti=l7 ~ontin=l7
~onto=o3 ~onto>=o3 ~ontr=c7 ~ontra=c7 ~onv=a-3b-5f3i4o3 ~onve=i5 ~onvi=f3o4 ~onvie=f3o4 ~onvu=c3
~onvul=c3 ~oo>=b4e-4g-7h4k-3o-4q-4r-4s5u3 ~ood=a-3e-3g-5h-5j-3n-6t-6 ~ood>=b-5c3h-3i-9j-3n-5t-6
~oodb=b6v-5 ~oodby=b6v-5 ~oode=c-5i4 ~ooded=c-5i4 ~ook=a-7d-4g7k7n-11q-8 ~ook>=e-8j-5k5n-9q-7
~ooki=a-4e7g8s-3v-7 ~ookin=a-4e7g8s-3v-7 ~ooks=c-4 ~ooks>=c-4 ~ool=g-3i-3 ~ool>=c3g-3i-3
~oom=g4m-5n-5r-3v5 ~oom>=g4m-4n-5 ~oomm=c-3 ~oomma=c-3 ~oon=a-7k6p3q6u4v-4 ~oon>=a-4c-5u5
~oone=k6q4v-7 ~ooner=k6p3v-5 ~oones=q5 ~oop=b-12c5g-5v3 ~oops=b-3c-4v8 ~oops>=b-3c-4v8 ~oopy=c3
~oopy>=c3 ~oor=e-3i-5m-4v3 ~oor>=e-3i-5m-3v4 ~oos=a3c7 ~oose=a3c7 ~oose>=a3c7 ~oot=g-6i9o5
~oot>=b6c-6g-5i8 ~ooth=c3 ~ooti=b-3 ~ootin=b-3 ~oots=c6 ~oots>=c6 ~ooz=b-3c21v-5 ~oozi=c5 ~oozin=c5
~op>=a11b-6c-5d-3f-3g-5j3k-13l6m-5n3q-8r-10s3 ~opa=b-3v4 ~opay=b-3v4 ~opay>=b-3v4 ~opd=c6 ~opd>=c6
~ope=a-7b8d4f-4g-8i-6j-3k-9m-7o-6p4q-4r-5s5 ~ope>=b9c-10e3k-3n-3p5r-3s7v-12 ~open=b-3m-3v5
~open>=m-3v10 ~openi=v-4 ~oper=c3d7 ~opera=c3d7 ~opi=a-7b8g-3h3 ~opin=a-3b10g-3h3v-5 ~oping=b11v-4
~opini=h4 ~opl=b4c-4d4v-3 ~ople=b4c-4d4v-3 ~ople>=b4c-4d4v-3 ~opo=b6 ~opos=b4 ~oposi=b4
~opp=a3b-11g3v-5 ~opp>=a9l-3v-4 ~oppe=a-3b-6 ~opped=a-3b-6 ~opr=v3 ~ops=b8d-5e-3q3 ~ops>=c-3d-4q4
~opsy=c3 ~opsy>=c3 ~opt=a15b-11c-14d-3g-3l8n-3v-14 ~opt>=a7b-6c-6l10v-4 ~opti=c-4 ~optin=a4
~optio=a-5 ~opto=a7 ~optou=a7 ~oqu=a9b5v-10 ~oque=a9b5v-10 ~oque>=b5 ~oquea=a4b-4 ~oqueo=a4
~or>=a-5b-3d4g-6k-4n-28o-9p-3q3 ~ora=a-3f4g8i-9o-4q-7s-13t-4 ~ora>=b-7f3g9h7s-6v-9 ~oral=v6
~orale=v6 ~orar=b6c-5p3s-5v-11 ~orar>=b8s-3v-4 ~orari=p3v-5 ~oras=b-3j4k4m-3 ~oras>=b-3j4k4m-3
~oraz=c3 ~orazo=c3 ~orc=e3g-10v-8 ~orca=b5 ~orcar=b5 ~orci=c3e3v-3 ~orco=g-3 ~orco>=g-3
~ord=g-11h-6i-6k-5v4 ~ord>=c-5e4g-4 ~orda=r4v3 ~ordar=a-4r4 ~ordat=v3 ~orde=b9h-3 ~orde>=b7
~order=h-3v4 ~ordi=c3 ~ordio=c3 ~ordo=n5v3 ~ordo>=n5v3 ~ords=c3d3 ~ords>=c3d3
~ore=a4b-3c10d-6e-7i-4o-3s-4u-5 ~ore>=a8c4d-5e-6s-3 ~orea=f3 ~orean=f3 ~orev=u-3 ~oreve=u-3
~org=e-4s6v3 ~orge=b-5s6 ~orget=b-3s7v-4 ~orgo=v5 ~orgot=v5 ~ori=c5h-5i-11k-6m-6n-7u3v-8 ~orid=c4e3
~orida=e3 ~orie=c3 ~orien=c3 ~oril=b8c-5 ~orill=b8c-5 ~orin=b-7c10v-5 ~orina=b-6c9v-3 ~orio=c-4v3
~orio>=c-3v4 ~orir=a-5b9s4 ~orir>=f4s4 ~orirm=b5 ~orit=f-5g4n-3s-3 ~orita=f-5g4n-3s-3 ~oriz=a8d-4v-3
~oriza=a4 ~ork=b-8c-5d3g6j-5n-3p3s-5 ~ork>=b-11c-3i-6j-4k3p4v5 ~orke=c-6 ~orked=b3d4 ~orker=c-3
~orki=b-5g7v-5 ~orkin=b-5g7v-5 ~orks=o3v-3 ~orks>=o3v-3 ~orl=b4v-7 ~orld=b5v-4 ~orld>=b5v-4
~orm=a-6b-9d-6i-4p-3v14 ~orm>=b-4g-3v9 ~orma=c-3m3 ~ormac=m4 ~ormal=v4 ~ormi=c4 ~ormir=g3 ~ormu=v3
~ormul=v3 ~orn=b-4q4 ~orn>=d4t3v-5 ~orne=v4 ~orni=b-5d-3q5 ~ornin=b-5d-3q5 ~oro=v-4 ~oro>=b3
~orq=c6o3v-6 ~orqu=c6o3v-6 ~orque=c6o3v-6 ~orr=a5f-11h-5i-8l-7n-3p-4s-3t-7u-10 ~orra=a6b-4k5v4
~orram=a5 ~orran=b-4c3v7 ~orrar=a6 ~orre=a8b-8e4m-5n-4o-3r3u-3 ~orrec=a-4e3r4 ~orrem=j3 ~orren=a6
~orreo=v6 ~orri=b3 ~orro=a-7b5c4n-3o4p-3q3v-16 ~orro>=b12c3v-7 ~orros=c3 ~orrow=c-4g3o4p-3q3v-5
~orry=c-4g-3m3 ~orry>=g-3m3 ~orryi=b3 ~ors=b-13c5g-4i7v4 ~ors>=i8v-4 ~orse=b-6c5 ~orst=b-3v4
~orst>=b-3v4 ~ort=a7d-10g-3k-9l-8m-9n4q-9r-4t-4u-9v-11 ~ort>=b-8c6g3s3 ~orta=c-3g-6k-3n5
~orta>=a-5b8c-5n3 ~ortab=h3 ~ortal=a7b-3v11 ~ortar=e7v-5 ~orte=a7i3n-8v-3 ~orte>=a-5i4 ~orten=a9v-5
~orth=b8c-3 ~orth>=b5 ~orti=a6c5 ~ortij=c3 ~ortin=a6 ~orto=a-7c-3n4 ~orto>=a-7c-3n4 ~ortu=f8
~ortug=f8 ~orw=k7v-5 ~orwa=k7v-5 ~orwar=k7v-5 ~ory=v4 ~ory>=v4 ~os>=e5f-6g-6h-5i3j-9k-10m-3n-14r-8u4
~osa=c3g-5m-4n5u-3v-7 ~osa>=b-5n8v-14 ~osan=a4c-3 ~osand=a4c-3 ~osas=c5n-3 ~osas>=c5n-3
~ose=b3c10f-5j-4k-3p4s-3u-4v-6 ~ose>=c3f-4i-3k-3p4r-6t-4u-3v-5 ~osed=b6r3v-12 ~osed>=b6r3v-12
~oser=b-3c6 ~oser>=c6 ~oset=v5 ~oset>=v5 ~osi=a-7b11u6v-12 ~osib=g3k4 ~osibl=g3k4 ~osid=b-3v3
~osida=b-3v3 ~osin=b5 ~osing=b5 ~osis=b10 ~osis>=b10 ~osit=b3c4u6v-10 ~ositi=c9v-5 ~osito=b5c-3u7v-3
~oso=b-6c8m-5v5 ~oso>=b-3c7m-5v5 ~osp=m3v-4 ~ospi=m3v-4 ~ospit=m3v-4 ~oss=b-5c-6e8n-4v7 ~oss>=c-5e4
~ossi=v8 ~ossib=v8 ~ost=b-3e3i-6k4r-4v9 ~ost>=b-4e3g-7 ~osta=b-4g4v3 ~ostar=g4 ~osto=i-4v6
~osto>=i-4v7 ~ostp=b4c-4k6v-4 ~ostpo=k6 ~osts=v3 ~osts>=v3 ~ot>=a-6b-6f-16g-6i8j4l-3m9n-10r-6t-9u-5
~ota=b13c8g-7v-10 ~ota>=b13g-6v-7 ~otar=b3 ~otar>=b4 ~ote=b5d-3g-3 ~ote>=b4v4 ~oth=a4d-13h3i-6p4v-4
~oth>=c8 ~othe=d-12h4i-4q-6r-3v-10 ~other=d-12h4i-4q-6r-3v-10 ~othi=c-3r3u4 ~othin=c-3r3u4
~oti=b-7c4m6 ~otic=b-3c4 ~otico=v3 ~otin=b-3 ~oting=b-3 ~otiv=m6 ~otivo=m6 ~otl=b4v-4 ~otli=b4v-4
~otlin=b4v-4 ~oto=b7c-13i5 ~oto>=b5c-9 ~otor=c-4i6 ~otor>=c-4i6
~otr=b-8d-12g3h8k7m-8o-12p8q-7r-5t-3u-4v-5 ~otra=d-8f-5i-4k5l3m-4o-7 ~otra>=d-8f-4i-4k7l3m-4n3o-3
~otras=p7 ~otro=b-7h7n-4p6q-3r-5 ~otro>=b-5e-3h7j3n-3p4r-4 ~ots=a-12b-9c15d18v-3
~ots>=a-12b-9c15d18v-3 ~ott=b7g-7 ~otti=c3 ~ottin=c3 ~ottl=b6c-6 ~ottle=b6c-6 ~otto=b3 ~ottom=b3
~ou>=b-4d-4o-3s-3u3 ~oub=b-5i3v-4 ~oubl=b-5i3v-4 ~ouble=b-5i3v-4 ~ouch>=b-7c4g4 ~ouche=b9 ~oud=n7
~oude=n7 ~ouder=n7 ~oug=d3g-6h4i-5j-4m-3u5v-3 ~ough=d3g-6h4i-5j-4m-3u5v-3 ~ough>=a3e-5h5i-3j-3q-3
~oughi=c6v-7 ~ought=b4c-8u4 ~oul=b9c-5e-10g-3k3m-7q4s-4u-5v-5 ~oul>=b5
~ould=b4e-10g-3k3m-7q4s-4u-5v-4 ~ould>=c-4e-7g-3m-7q4s-4u-5 ~oun=d-7f-6h5i3u-3 ~ound=e3i3
~ound>=b5e3i3q3 ~oundi=v-3 ~ounds=b-8m3r5v-5 ~oung=h6 ~ounge=h3 ~ouns=v6 ~ounse=v6 ~ount=b5c-4v-6
~ounti=b5 ~oup=v3 ~oup>=v3 ~our=b-15c-4e-3g7h-7p-3s-4v4 ~our>=b-8i-3p-3r-6v4 ~ours=b-6g6
~ours>=b-6g6m-7v6 ~ourse=m3r5v-6 ~ourt=g3 ~ous=a-7c-6e8g-6 ~ous>=b3c-6 ~ouse=c-3e7i3 ~ouse>=c-3e7
~ousy=b-3c6 ~ousy>=b-3c6 ~out=e-13f-8h-5i3k-6l-11o-3t4u-7 ~out>=c4e-12f-7k-6l-11o-4t4u-7 ~outs=c-3v3
~outsi=c-3v3 ~ouv=c-4e8v-3 ~ouve=c-4e8v-3 ~ouve>=c-4e8v-3 ~ove=f-12g-5h-8i-10j-4k9s-6
~ove>=a3b-4e-5g-6j-3k8m6s-7v-9 ~oved=a4c-3e6n-4 ~oved>=a4c-3e7n-4v-6 ~ovel=b-6v5 ~ovem=q3v-3
~ovemb=q3v-3 ~over=a-4b5i-6j-3k7m-4r-5t-4 ~over>=c3n5t-3 ~overd=b8c-4 ~overe=c3 ~overl=k5
~overm=q3r-4 ~overp=b8 ~ovi=b-5h4i5k-5m-4s-4 ~ovid=c-5e5h5i7k-4m-3 ~ovid>=c-3e5v3 ~ovide=h6
~ovido=i6 ~ovie=b-3g3 ~ovie>=v7 ~oviem=q3 ~ovin=c5 ~oving=c5 ~ovio=f5 ~ovio>=f5
~ow>=b-6d-3g12h-10i-3k-4p-8r-6s-10v5 ~owb=b-3v7 ~owbo=b-3v7 ~owboy=b-3v7 ~owe=a-6c-3e-3n6 ~ower=n7
~ower>=n7 ~owi=c3r-3 ~owin=c3r-3 ~owing=r-3 ~own=b4e-6f-6j-5m-4v-3 ~own>=e-5f-5j-4 ~owni=b6
~ownin=b6 ~owo=c-3 ~owor=c-3 ~owork=c-3 ~ox>=v4 ~oxi=c3 ~oxig=c5 ~oxige=c5 ~oxy=b-4c4v-3
~oxyg=b-4c4v-3 ~oxyge=b-4c4v-3 ~oy>=a-6b15c-11d-10f-8g4h-16i-19j3l-8m-20n-12o-9p-9t-8u-4
~oye=c-5n6v4 ~oye>=c-5n6v4 ~oyi=a6 ~oyin=a6 ~oying=a6 ~oyo=b8g-6 ~oyo>=b8g-6 ~oys=b-3v7 ~oys>=b-3v7
~oz>=c12s-8v-3 ~ozc=e7 ~ozco=e7 ~ozco>=e7 ~ozi=c5 ~ozin=c5 ~ozing=c5 ~pa>=b-5c4v8 ~pac=a-3e3j3n5
~pace=c3 ~pacem=c3 ~paci=a-3c-5e4j3n5 ~pacie=e5v-5 ~pacio=j4n5 ~pad=g3 ~pag=a4b-4c-6m-5v9 ~paga=i3
~pagar=i3 ~pago=v6 ~pai=b6m-7n-9t4u3 ~paid=v5 ~paid>=v5 ~pain=b3e-4m-6n-5t4u3 ~pain>=e-4m-6n-4t4u4
~pains=f5 ~pair=b4 ~pair>=b4 ~pal=b-4c6f3r3 ~pald=c3 ~palda=c3 ~palp=c5 ~palpi=c5 ~pam=a11e-5m-7
~pam>=a9e-5m-7 ~pan=a-9b4d-8e-7f11h4i-4k-7l-5m-3n-11o-3q-5s-6v-12 ~pane=b3
~pani=a-6b4c-6d-3f5g-5k-4q-4 ~panic=b9c-4f-3 ~panis=a-5b-3f8m-3 ~pano=f9v-5 ~panol=f9v-5 ~pany=g8
~pany>=g8 ~pap=a-6b-6c3v5 ~papa=b-4c8v-5 ~papa>=c4v-3 ~papad=c3 ~pape=a-6c-6v9 ~papel=a-6v7
~par=a6b3c-3e-3h-5j-4l-3m3n3q3t-3u-5 ~para=j-3k3m3n-10q3r3s3 ~para>=a-7b3c3j-3k4m4n-8q3r3
~parad=i-4v7 ~paral=a6v-4 ~parar=a8b-7c3v-6 ~parat=c4i4v-3 ~pard=n6v-5 ~pardo=n6v-5
~pare=a4c-8f-3m-3r-5s-3 ~parec=b3r3 ~pared=b3 ~paren=a5b-9r-7 ~park=a-4b-3c-7v10 ~parki=a-4b-3c-7v7
~parl=f9 ~paro=s-4 ~paro>=s-4 ~part=b8d3e-4f-4 ~part>=b6n3v-4 ~parte=a3c3m3 ~partm=d4
~pas=c5d6g-20h-4i6n-6q6r-15s14t-3u-8v-11 ~pas>=a10f5v-4 ~pasa=b-9c4i8 ~pasa>=c4i5 ~pasad=c-3v3
~pasar=c4 ~pase=d9g-3k9q8v-6 ~pasem=d7g-3k3 ~pasm=c6v-3 ~paso=b5c-4r-5s7u-7v3 ~paso>=b5c-4r-5s7u-7v3
~pass=c5e3g-5r-4s8v-5 ~pass>=g-4r-4s9v-4 ~passe=c7e5v-5 ~past=b3i-4 ~past>=c-3o3
~pat=a-13b6c-6e8f-3h6i-6n-5o-4q-3 ~patc=d3e6v-5 ~patch=d3e6v-5 ~pate=a-5b4d-3e-7g-4h7o-4v4
~patel=a-5b-5d-3e-7g-3h7o-4v4 ~pati=a-3b-4e8 ~patie=a-3b-4e8 ~patr=b8g6 ~patro=g6 ~pau=a6e3v-5
~pav=b3 ~pavo=b3 ~pavor=b3 ~pay=c-4i7n-3 ~pay>=c-4i6n-3 ~paz=a8b-4e4v-3 ~paz>=a8b-4e4v-3
~pci=a3c-3j-3 ~pcio=a3c-3j-3 ~pcion=a3c-3j-3 ~pcp=h5k-3 ~pcp>=h5k-3 ~pd>=c6 ~pda=b4c-4 ~pdad=b4c-4
~pdad>=b4c-4 ~pe>=b9c-4f-5g-4h-3i-5m-4o-3p5q-3r-4s6 ~pea=a-9b3c-5d6f3g-5n10q-7v-18 ~peac=b4
~peace=b4 ~peak=a-3b-6d7e3f4v-6 ~peak>=d6h-5n6v-4 ~peaki=e7h4n-3 ~peaks=f5 ~pean=b5 ~peand=b5
~peat=n8 ~peat>=a-3n7 ~pec=b-9c5j9v-9 ~pech=b-4c5 ~pecho=b-4c5 ~peci=h3 ~pecia=h3 ~pect=j9 ~pect>=j9
~ped=c4d-3n-4 ~ped>=a-7b-4c4e-4g4n-3 ~pedi=e-3 ~pedi>=a9v-4 ~pedia=h3 ~pedid=a-4b3
~pee=b-17c17g-6v-11 ~pee>=b-5c7g-4v-7 ~peec=c4 ~peech=c4 ~peed=b-4 ~peed>=b-4 ~peei=c4 ~peein=c4
~peg=a-3e-3i-4v4 ~pega=a-3c-8e-3g3i-3v6 ~pega>=b-4g4v3 ~pegad=v4 ~pegar=b9c-3 ~pel=a-6v3
~pele=a-7c-7v4 ~peles=a-7b3c-6v3 ~pelic=b-5v3 ~pell=c6 ~pelli=c6
~pen=a4c-8e-8f-3i3n-13q-6r-8s-3u-6v12 ~pen>=m-3v10 ~pena=b4c-5v11 ~pena>=b4c-5v11
~pend=a4b-3i3m-3q-3r-5v5 ~pende=a4v3 ~pends=v6 ~peni=v-4 ~penin=v-4 ~pens=b6c-8m3v-5 ~pens>=a6m3
~pensa=a-3b5c-5g4v-5 ~peo=c12d4g-5n-3t3v-10 ~peop=b4c-4d4v-3 ~peopl=b4c-4d4v-3 ~peor=b-5c19t3v-9
~peor>=b-5c12t3v-7 ~per=a-9b3c-7d5f-5g5j4l-6m-4n4p-6s-6u-10v5 ~per>=b6g4v-7 ~pera=a-3b8d5o-5r-3
~perac=b7v-6 ~perad=d3 ~peran=b4v-3 ~perar=v12 ~perat=d4v-3 ~perd=a-5g-6n9 ~perdi=a-3g-4n7v-3
~perdo=e-5v5 ~pere=b-5g9j8 ~pere>=g8v3 ~perf=c-6 ~perfe=c-6 ~perh=v4 ~perha=v4 ~peri=a-3b-4c3h4
~perie=h4 ~perio=c5 ~perm=a10b-4c-4d-5g3v-3 ~permi=a6b-3d-4g3 ~pero=b3c4f-7i3k4r6
~pero>=b3c4f-7i3k4r6 ~perr=b-9v8 ~perro=b-9v8 ~pers=a-4c-4d4e5m-4t-3 ~persi=a-5b10
~perso=b-8d4e5m-4t-3 ~pert=b3 ~perta=b4 ~perv=d5 ~pervi=d5 ~pes=c6 ~pesa=v-3 ~pesad=v-3 ~pesi=v3
~pesim=v3 ~peso=c5 ~peso>=c5 ~pet=c5v4 ~peti=c6 ~petit=c6 ~pez=l4v-4 ~peza=c-3l6 ~pezar=c-3l6
~pezo=c3 ~pezo>=c3 ~ph>=c5 ~pha=v4 ~phar=v5 ~pharm=v5 ~phi=m4 ~phis=m4 ~phish=m4
~pho=b-4c-3d5f-5g6h-4i-4 ~phon=b-4d6e3f-4g6h-4i-3 ~phone=b-4d6e3f-4g6h-4i-3
~pic=i7k-3l-3m-3n-4p-4q-6r3v-9 ~pick=c-8d3g3i10p-3r7v-8 ~pick>=b-5c-3d4g-4i7p-3r6v-7 ~picks=i5
~pico=a4b-4c6v-5 ~pico>=a4b-4c6v-5 ~pid=b5d-5n3v-7 ~pid>=b4 ~pidi=b-3 ~pidit=b-3 ~pido=b5n3
~pido>=b5n3 ~pie=c3i4n-3v-14 ~pie>=b-3g-3i7 ~pien=a-6b11c-9g6 ~piend=b3 ~piens=a-3b7c-5g6 ~pier=a5c4
~pierd=a8 ~piern=b-6c7 ~pies=c5 ~pies>=c5 ~pil=a-4b3v3 ~pila=g6 ~pila>=g6 ~pill=a-3b5c-3
~pill>=b-3c7 ~pills=a-3b7c-6 ~pin=a-7c12g-6i-5s-3 ~pin>=v9 ~ping=c9g-4s-3v-3 ~ping>=c9g-4s-3v-3
~pini=h4 ~pinio=h4 ~pink=c3 ~pink>=c3 ~pinn=v-5 ~pinni=v-5 ~pio=b-4n7 ~pio>=n7 ~pir=g-4i4k-3v-3
~pira=v-4 ~pira>=b-3 ~pirac=c3 ~piral=b6c-5 ~pire=i5 ~pired=i5 ~pis=c6g-5i-5n-5v5 ~pise=c5 ~pise>=c5
~piso=v4 ~piso>=v4 ~pist=b5c-6n-4 ~pisto=b5c-5 ~pit=a-9c3d-5g-8n12o-6v-7 ~pit>=c4 ~pita=a-3n6o-4v-6
~pita>=n4 ~pital=m3v-4 ~pite=n6 ~pite>=n4 ~piz=e7 ~pizz=e7 ~pizza=e7 ~pla=a-7c-9h-6i-4j-6k8m5n-8
~plac=e4 ~place=c-3e4 ~plai=b-4g-4m8n-5v3 ~plain=b-4g-4m8n-5v3 ~plan=b6c-4d-3e-5g4 ~plan>=b6v-4
~plane=g5 ~plann=b5 ~plant=v7 ~plat=g3 ~plati=g3 ~ple=b5d4e-5g-4i-3n5s-3v-4 ~ple>=b3d4v-4
~plea=e-3s-3 ~pleas=e-3s-3 ~plet=n3 ~plete=n3 ~pli=d3m4v-3 ~plic=d4 ~plica=d4 ~pliq=m5 ~pliqu=m5
~plo=b3 ~plot=b4 ~plota=b4 ~ply=g6m6v-5 ~ply>=g6m6v-5 ~pm>=j3q4t-3 ~po>=b-15c7n-6v3 ~poc=b-3v5
~pod=b-6k9v-11 ~pode=k7v-6 ~poder=k4v-5 ~podr=j4 ~podre=j5 ~poi=a-3b7h-3i-4n-3s-6v-4
~poin=b9c-5h-3n-3s-6 ~point=b9c-5h-3n-3s-6 ~pol=b6d-3e5v3 ~poli=b7d-3e5v4 ~polic=b8d-3e5v4
~pon=c-9f-4i13j-4k5l4m4r-3t5 ~pon>=i10 ~ponc=c-5i7 ~pone=k9v3 ~pone>=k6 ~ponen=v7 ~pong=c-4h3l5m7v-5
~ponga=h4l5 ~pongo=m7v-3 ~poo=b-3c9v-5 ~poop=c4 ~pop=b-3c6v-3 ~popp=c3v-3
~por=c-5d-13h-4i4j-6n-16q-3 ~por>=b4c-7e-5f-4o-5s-3 ~porq=c6o3v-6 ~porqu=c6o3v-6
~port=b-3c-9d-6f5h-4k-4l-4m-5n-11q-3r-3u-5 ~port>=a-3b-4g4s3 ~porta=b-4e4g-3 ~porte=i4 ~porti=a6
~porto=b7 ~portu=f8 ~pos=a-6e-3f-9g4j-5k6s-4v-3 ~pos>=i3 ~posa=c3 ~posa>=c3 ~pose=c-7r3v-8
~pose>=b4c-6 ~posed=r3v-6 ~posi=c5k3v-10 ~posib=g3k4 ~posit=c5v-6 ~poss=v8 ~possi=v8 ~post=b4k5v-4
~postp=b4c-4k6v-4 ~pot=a-4b-10c11j3v-6 ~pot>=b-4c3j3 ~pott=c3 ~potti=c3 ~pou=b-6c9v-5 ~poun=b-6c9v-5
~pound=b-6c9v-5 ~pow=c-4v6 ~powe=c-4v6 ~power=c-4v6 ~pp>=a9c-4l-3v4 ~ppe=c8m3n-4v-9 ~pped=a-4c4v-4
~pped>=a-4c4v-4 ~ppen=a6m3 ~ppens=a6m3 ~ppet=c6 ~ppeti=c6 ~ppi=c4v-8 ~ppin=c4v-4 ~pping=c4v-4
~ppl=v5 ~pple=v5 ~ppo=b-8h-3j3m4s-3v-4 ~ppoi=b-3j3v-3 ~ppoin=b-3j3v-3 ~ppos=r3v-6 ~ppose=r3v-6
~ppr=u6 ~ppre=u6 ~pprec=u6 ~ppy=a-3q-3v7 ~ppy>=a-3q-3v7 ~pra=h4 ~prac=h4 ~pract=h4
~pre=a-4d3f5g4i-5k-8l-4m-3q-5r-9s-5t-10v-3 ~pre>=b12c-8e6v-5 ~prea=c5g3 ~pread=c5g3 ~prec=b-7u4v3
~preci=b-7u4v3 ~pref=v-7 ~prefe=a3 ~prefi=s3 ~preg=b-10n4s-4 ~pregu=a4b-7n4s-4 ~pren=f5n4v-3
~prend=f5n4v-3 ~pres=a-3d5e-5i-5j6s-4 ~prese=a-7d6g3j8m3v-3 ~pret=b-5f5 ~prete=f6v-3
~pri=b-3c-6d-3g-6m-3n7o3r-5v10 ~pric=v3 ~price=v3 ~prim=o4 ~prime=o4v-3 ~prin=c-6n7v8 ~pring=e3v5
~pro=b4c-6d-7f-3g-7i3m6n-4v-3 ~prob=c-4v3 ~probl=c-4v3 ~prog=k6 ~progr=k6 ~pron=o3 ~pront=o3
~prop=b4 ~propo=b4 ~prov=h6m8v-8 ~provi=h6 ~ps>=a-8b-3c11d-6e-8i4j-3n-8 ~pse=b6c-5 ~psed=b3
~psed>=b3 ~pset=c-3 ~pset>=c-3 ~psi=c-3 ~psic=v3 ~psico=v3 ~psy=c3 ~psy>=c3
~pt>=a5b-8c-4f-3l10m4n17v-11 ~pta=v6 ~ptan=v6 ~ptan>=v6 ~pti=c-6 ~ptin=a4 ~pting=a4 ~ptio=a-5
~ption=a-5 ~pto=a6 ~ptou=a7 ~ptout=a7 ~pts=b7 ~ptsd=b7 ~ptsd>=b7 ~pue=a-8d3e-6g3k4m-11q3r-4s-5t-6u-3
~pued=a-5d4e-5f5j-3k5m-5o-3r-9s-9 ~pueda=k5v-5 ~puede=b-10c-10d4h5i5q4r-8v4 ~puedo=a-7c5h-5m-3n-3s-8
~puen=b4 ~puent=b4 ~pues=i-7j-4m-3n-3r4 ~pues>=g3i-7j-4n-3v3 ~puest=r3 ~puf=c3 ~puff=c3 ~puffy=c3
~puk=b-3c9 ~puke=c6 ~pul=b-4c11v-6 ~pull=b-4c6v-5 ~pulle=c3 ~puls=c4 ~pun=g-3q-5r3 ~punc=b5
~punch=b5 ~punt=b-5r3 ~punta=r4 ~punte=a3 ~punto=v5 ~pup=c3 ~pupi=c3 ~pupil=c3 ~pur=a4 ~purg=a4
~purge=a4 ~purp=b4c-3 ~purpo=b4c-6 ~pus=a-3g-3j-5k9q5s5 ~pus>=c4 ~puse=b-6c6s3v8 ~puse>=b-6c6s3v8
~push=c-5k10q5 ~push>=c-4k10q5 ~puso=b5c-5 ~puso>=b5c-5 ~put=c-9h4i-7l3m3 ~put>=a-5c-6h4i-4l3
~puta=d-6m4 ~putad=d-6m4 ~putt=g3 ~putti=g3 ~py>=a-3c6q-3v6 ~que=c3d5e-11f-3m5n5p3q-3s-5t-4
~que>=e-5f-3g-3k3l-6m7n4t-5u3 ~quea=a4b-4 ~quear=b-4 ~qued=a-3b-8g4i4n-3v3 ~queda=f3i4 ~quedo=c-5g5
~quej=d3h-3 ~queja=d3h-3 ~quem=c9q-4v-6 ~quema=b7 ~queme=m3q-4 ~quemo=c5 ~quen=a3d7 ~quen>=a3
~quenm=d3 ~queo=a3v4 ~queo>=a3v4 ~quer=a-7b-3c3l6 ~quere=a-4b-4c3 ~queri=l3 ~ques=d5n4 ~quest=d5n4
~qui=a4b-5g-21h3m4n-12o-3p-7q-3t-4u-5 ~qui>=b4c-5e7p-3r-4v-3 ~quic=b-4c11k5 ~quick=k5 ~quid=c4
~quido=c4 ~quie=a-3c-6e-4f4g-4h5m6n-6o-4r4t-3v-8 ~quien=a-5b-10d4i5m11v-4
~quier=b4c-3e-7f3h3i-5m-4n-5o-3r7 ~quil=a5 ~quila=v3 ~quin=c-4d4e-3m5 ~quina=c-3d4e-3m5 ~quip=b-4v4
~quipo=b-4v4 ~quire=v3 ~quis=b4 ~quiso=b4 ~quit=a14b-6f-8g-3k-5m-11 ~quit>=a5b-8e5j-5o-3
~quita=a12c-6 ~quite=b-10c7e-3j7v-6 ~quito=b10c-4 ~quiv=e7v-5 ~quivo=e7v-5 ~quiz=r-4v8 ~quiza=r-4v8
~ra>=a-8b5c-3e5g3h7j-8k6p-6s-3u-8v-9 ~rab=f5h-4 ~raba=g3 ~rabaj=g3 ~rabi=f3 ~rabic=f3
~rac=a-9b8c5d-5g-6i-8k-3l-5m-4n-5u4v-14 ~racho=b3 ~raci=b4d-3i-3n-4u4v-12 ~racia=c-8u5v-6 ~racin=c4
~racio=b5c5v-6 ~rack=b5c-4 ~racks=b5 ~ract=c5h4 ~racti=c5h4 ~rad=h-4n-5o-3u6 ~rada=a-5b8c-10i-4o-3v5
~rada>=a-5b8c-10i-4o-3v5 ~rade=c-5u8v-3 ~radec=a3u4 ~radez=u4 ~radi=v4 ~radio=v4 ~rado=c8d3e-3v-5
~rado>=c8v-3 ~rador=d4 ~radu=g6 ~radua=g6 ~rae=c3 ~rae>=c3 ~raf=b-5v11 ~rafi=b-3v9 ~rafia=v3
~rafic=v5 ~rag=a5c3i-5 ~raga=b-8c8 ~ragan=b-5 ~ragar=c4 ~rage=b6 ~rage>=b6 ~rago=a6c3 ~rago>=c3
~ragu=b4 ~rague=b4 ~rai=a-5e-3f-8g-11h-3i7j-5n3 ~raid=a-3c3p3 ~raid>=c3p3 ~raig=i-3 ~raigh=c-5
~raigo=b-5c10 ~rain=i3k4v8 ~rain>=c-8i5k5v7 ~raine=c6 ~rait=i7 ~raite=i7 ~raj=a4 ~rajo=a4 ~rajo>=a4
~ral=a6b5c-13 ~ral>=g3 ~rale=a5v3 ~rale>=a5v3 ~rali=b7c-5 ~ralin=b6c-5 ~ram=a7b-9d5e3g-4h4j-4k7v-9
~ram>=a3 ~rama=k6 ~ramar=k6 ~rame=a4d5 ~rame>=a4d5 ~ramo=e3h3 ~ramos=e3h3
~ran=a-4b4c4e-12g-16i5k-4m-9p-7q-5r-6u-5 ~ran>=c12i-4n4 ~rana=c7v-4 ~rana>=c3 ~ranas=c3
~ranc=b-3c-6v12 ~rance=c-6v10 ~ranch=v3 ~rand=b3g-3 ~rande=b6 ~randm=c6 ~rando=c-3 ~rands=v3
~rang=b5 ~rangl=b4 ~ranq=a5v3 ~ranqu=a5v3 ~rans=a-8b-4c-5d6g-3i12v-13 ~ransf=d11i-5 ~ransl=f4
~ransp=d-4i10v-4 ~ranz=b5v-3 ~ranza=b5v-3 ~rap=b9c-3v-13 ~rap>=c5 ~rapa=b6c-6 ~rapad=b6c-6 ~rape=b4
~raped=b4 ~rapi=c3n3 ~rapid=c3n4 ~rapp=b5c-7 ~rappe=b5c-7 ~rar=a7b-5c6i-7l15p4r-4v-3
~rar>=a8b4g-3i-3k-6s-4 ~rara=b-5 ~rari=p3v-5 ~rario=p3v-5 ~rarm=b-4c4 ~rarme=b-4c4 ~raro=b-7v8
~raro>=b-4c6 ~raron=v8 ~ras=a7d-3e-11h-4i-5k5m-9n-4o-4p5t-3 ~ras>=a-5b-10h-3j4m-5n-3p6v3 ~rasc=b5c-4
~rasco=b5c-4 ~rase=a4k3 ~rase>=a4 ~rash>=c8v-6 ~rashi=c-7v6 ~rass=a8e-3 ~rassm=a5e-3 ~rast=v-3
~rat=d5e-8g3k-4m6n-5o-6q-5r-10v-7 ~rata=b5c-4 ~ratan=b4 ~ratar=v7 ~rate=u5 ~ratef=u5
~rath=b3d4e-4g-3h4s4v-6 ~rathe=b3d4e-4g-3h4s4v-6 ~rati=g6m4r-4v3 ~ratin=m9 ~ratis=m-3v6 ~ratit=g8
~rato=d3v-5 ~rator=d5 ~rau=b4m5v-5 ~raud=m5 ~raude=m5 ~rav=v11 ~raw=a4c-5 ~raw>=a4 ~ray=i-5v3
~raz=g-6u8v-4 ~razo=g-4u9v-3 ~razo>=b-5u9 ~razon=c3 ~razos=b5c-4 ~rbl=n7v-4 ~rble=n7v-4 ~rbled=n7v-4
~rca=b4c3i-6 ~rca>=c4i-5v4 ~rcar=b5 ~rcar>=b5 ~rce=o6 ~rch=o-3 ~rci=c3e3v-3 ~rco=c-3e5g-3n-3
~rco>=e5 ~rcol=o3 ~rcole=o3 ~rd>=a-3c-7d6e3f-4g-13i-8j-5k3q-4r-3v7 ~rda=a3b-3f-3h-3i-4o-4q4t3
~rda>=a7 ~rdad=d3m5v-6 ~rdad>=d3m5v-6 ~rdar=a-4r3v-3 ~rdarm=a-4r4 ~rdat=v3 ~rdato=v3 ~rday=o-3q4r-3
~rday>=o-3q7 ~rdays=r-3v4 ~rde=c-6g4h-5i-3q6v4 ~rde>=q6 ~rdem=g5 ~rdeme=g5 ~rden=a-5 ~rden>=a-5
~rder=h-3v5 ~rder>=h-3v5 ~rdi=a-9b-3c5d-6e3g3h4i-5n6v-5 ~rdi>=g-4n7 ~rdid=b4c-7 ~rdida=b4c-7
~rdin=g8 ~rding=g8 ~rdio=e7h4v-6 ~rdio>=e5v-10 ~rdiol=h4 ~rdo=a-9e-7g-3n10v4 ~rdo>=b-4n5r3v7
~rdon=a-4e-5n8 ~rdon>=a-3e-5n9 ~rdos=b8c-4 ~rdose=b8c-4 ~rds=b-3c3d3 ~rds>=b-3c3d3
~re>=a-8d-9f-5g-5h-4j5k-6m-3s-10u-7 ~rea=b5d-3e-4f4g-4i-15j-4p-5r-6s3v-4 ~rea>=e4 ~reac=b-6c4g5v-9
~reach=a3e3g5v-5 ~react=a-4c4 ~read=b7e-4f7h-5l-4 ~read>=b3c-4f11n5v4 ~readi=v-7 ~reads=b3g3
~ready=c-3h-4r-3 ~reag=k9 ~reage=k9 ~reak=a-4b13c-14n4v4 ~reak>=g3v6 ~reakd=b6c-4
~reaki=a-3b15c-12n7 ~real=a-3e-5f-8g-6m8r-4v-7 ~real>=d3e-3f-5g-4m5v-3 ~reall=b5s4v-3 ~ream=a6
~ream>=a6b-4v3 ~rean=f3l10 ~rean>=f3 ~reas=c5h10v-5 ~reaso=c4 ~reat=b-6e-3g-8h-3j-3n-4
~reat>=b-6c-10v9 ~reath=b-4c11v-13 ~reb=k10 ~rebo=k10 ~reboo=k11 ~rec=b-9c-8d3h-10j-9m-8n-8r10s-8v5
~recc=f3v6 ~recci=f3v6 ~rece=a-3c-3d3e-3 ~recei=a4 ~recep=a-3d7v-3 ~recer=b4 ~recet=v8 ~rech=a7v-3
~recha=a7v-3 ~reci=a4b-11u4 ~recia=u6 ~recib=a5 ~recio=b-6v6 ~recit=k3 ~reck=c6r3v-7 ~recko=r3
~reco=c-4i7k3l3 ~recog=b3i5v-6 ~recoj=i3 ~recor=b-5k5 ~rect=a-4e3r4 ~recto=e3v-5 ~recu=g5 ~recue=g5
~red=b3e-6m-3n-4 ~red>=e-5n-3 ~redn=v3 ~redne=v3 ~ree=a-3b-8c-3e-4k-3l7m-3n-9r-6t4v7
~ree>=b-9j5n-3p3v4 ~reen=a-9l9 ~reet=v4 ~reet>=v5 ~ref=a6c-5g-7i-4 ~refe=a3 ~refer=a3
~refi=a-5c-3g-5s3v5 ~refie=s3 ~refil=g-3v8 ~refr=a3b-5 ~refra=a3b-5 ~refu=a4 ~refus=a4
~reg=a10b5c3i-9q-5s-3t-7 ~rega=a4v-8 ~regal=b5v-3 ~regan=a4 ~regi=a10 ~regis=a10 ~regl=i-6v5
~regr=b3e4v-6 ~regre=b3e4v-6 ~regu=n3q-3s-4t-6v5 ~regul=v5 ~regun=n4s-4 ~reh=b3 ~rehe=b3 ~rehea=b3
~rei=a4 ~rel=b6h3v-4 ~rela=b8 ~relap=b3 ~reli=h3 ~relig=h3
~rem=a10b-15c4d-5e-7f-4i-5j3k-10n3o-4q-5s-6 ~reme=c7e-4 ~remem=c3v3 ~remi=b-3n5 ~remin=b-3n5
~remo=a9b-4j3k-4m-3r-4s-5 ~remov=a9b-4c-3j3k-4m-3r-4s-5v4 ~remu=a5 ~remue=a5
~ren=d-5f5g-10j5l-7q-5r-11s7t-4u-8v-10 ~ren>=c-6f-10g-7i-3j10m4r-8 ~rend=a-5b11f4n4v-8 ~rende=i4
~rendi=a-4b15v-3 ~rendo=f6 ~renl=a7v-3 ~renle=a7v-3 ~renm=a4 ~renme=a4 ~reno=r-8s8 ~reno>=r-8s8
~rent=g-6h4j-3k4v-5 ~rent>=d-6g-3j-3k4v-3 ~rente=h4 ~reo=a-8b-3c10d-5m-7n-4s3
~reo>=a-4b-8c7m-6n-3r-3s3 ~reol=d-4 ~reole=d-4 ~rep=b-19d11e-5f-7l-9m5n15o-8q-3r-8u-3v-19
~rep>=c9d12 ~repe=b-4n8 ~repea=n8 ~repi=a-5c-6d-3n14o-4 ~repit=a-5c-6d-3n14o-4 ~repl=a3g6m6v-4
~reply=g6m6v-3 ~repo=a11 ~repor=a11 ~repr=a-5d5k6m3 ~repre=d7m3 ~repro=k6 ~req=v3 ~requ=v3 ~requi=v3
~rer=a-4b-5v-3 ~rer>=a-4b-4c3 ~res=a-3b-6c7f-4g-7i-5n-7u-9 ~res>=c9f-8g-14h3m3r-5s-3v-4
~resc=a-4g-7j-4k13q3 ~resch=g-7j-4k13q3v-4 ~rese=a-8d6g3j8n5s-4v-6 ~resen=a-7d6g3j8m3n5v-4
~resi=a-4b-5c6h4 ~resic=c9 ~resid=h4 ~reso=e4 ~reso>=e4 ~resp=a4c6 ~respe=a3 ~respi=c5
~ress=g-3m-6n-5v7 ~ress>=b-3m-5v5 ~resse=v9 ~ressi=b5 ~ressu=v-3 ~rest=a6c-8e-7t4v-6 ~resta=a-3l4t5
~reste=a3e-3r3 ~resto=a7 ~resu=a-8c-6g4k-4l7v5 ~resum=a-3g3l8 ~resur=c-3v6 ~ret=b-5c11d7g-6j3k-5v-13
~ret>=b3 ~reta=c5d8v-3 ~retar=d8 ~rete=b-5c6f5v-5 ~reten=b-3c6 ~reter=f3 ~reth=c4u3 ~retha=u3
~reti=a5b-5c-3i3q4 ~retir=a5b-5c-3i3q4 ~retor=c3 ~rette=b3 ~rev=a9b10c-5l-4n-4u-4v-4 ~reve=u-3
~reven=c4 ~rever=u-3 ~revi=b4v-4 ~revie=c3 ~revis=b5c-3v-3 ~revo=a13b4c-11l-3n-3v-5
~revok=a11b-4c-4v-3 ~revol=b10c-4 ~rew=g-5n-3 ~rew>=g-5n-3 ~rey=d-4f5r8 ~reye=d-3h3r8 ~reyes=d-3h3r8
~reyo=f6 ~reyol=f6 ~rez=c4 ~rfe=c-7n4 ~rfec=c-6 ~rfect=c-6 ~rga=v-3 ~rgan=b-3c3 ~rgant=b-3c3
~rge=b5e-9f-4i-3j6m-4n-3s8v-7 ~rge>=d3 ~rgen=b8j4 ~rgenc=b9j3 ~rget=b-3s7v-4 ~rget>=s7v-4 ~rgi=c5
~rgic=c3 ~rgo=v14 ~rgot=v5 ~rgot>=v5 ~rgu=a4 ~rgue=a4 ~rguen=a4 ~rgy=c3 ~rgy>=c3 ~rha=v4 ~rhap=v4
~rhaps=v4 ~ri>=o4q5 ~ria=e7g-5i3j-3q-3u-3v-4 ~ria>=e8f3g-4i3q-3u-3 ~riag=c6v-3 ~riage=c6v-3
~rib=b-9h-7i-5k-3l7n-8o-4q-7t-5v-5 ~riba=e-3l3p-5s-5v-3 ~ribam=g6 ~riban=e-4f-5p-5s-5 ~ribe=b-5g3v-3
~ribem=a4g6 ~riben=m5 ~ribi=b-3f3l4n-3s3 ~ribie=a4e3 ~ribir=a-4f3l4n-3s3 ~ribl=c3 ~rible=c3 ~ric=g-5
~rice=b-8 ~rices=b-8v3 ~rid=a-3b-4c-3d-5e-3h-3i14m-4n-3o5p-4v-6 ~rida=b-7o4 ~rida>=b-5 ~riday=o4
~ride=b-3c-7i16j-4v-16 ~ride>=b-3c-7f3i11j-4v-7 ~rides=i8v-8 ~rido=c3e-3v3 ~rido>=c3e-3v3
~rie=b3c-6d-5f-3i-4 ~ried=c-6e3 ~ried>=c-6e3 ~rief=b3c-5 ~rief>=b3c-5 ~rien=e-7h4v5 ~rienc=h4
~riend=b3e-3v5 ~rient=c3 ~rier=v-4 ~riero=v-3 ~rif=b11c-4v-6 ~rifi=b5 ~rifie=b5 ~rify=b6 ~rify>=b6
~rig=c4e-3g-9r9t-3 ~righ=c4e-3g-9r9t-3 ~right=c4e-3g-9r9t-3 ~rik=a3 ~rike=a3 ~rike>=a3
~ril=b3c4g-7o-3 ~ril>=t3 ~rill=b4c5g-5v-7 ~rilla=b7g-3 ~rillo=c4 ~rim=o4 ~rime=o4v-3 ~rimer=o4v-3
~rimie=b3 ~rin=b-5d8g-4j-6m-4n5q-4v5 ~rin>=f8 ~rina=b-6c9v-3 ~rina>=c5 ~rinar=b-4 ~rinc=n7
~rine=b-4c5 ~rine>=b-3c6 ~ring=a6b-11d10e4f-3i6j-4 ~ring>=a5b-17c-3d10e4f-3i5j-4o3v4 ~ringi=c6v-4
~rino=i-4v3 ~rinon=i-4v5 ~rio=a-4b-10c7d-5o-4v6 ~rio>=a-4b-3n-5v5 ~riod=c5 ~riod>=c5 ~rios=b-9g-3
~rios>=b-4c3g-3 ~riosi=b-3v3 ~rip=a9b-4c8j-7k3v3 ~rip>=c10g6v-10 ~ripa=c4g-4 ~ripc=a5v3 ~ripci=a5v3
~ripe=k5v3 ~ripe>=k5v3 ~ript=v3 ~ripti=v3 ~rir=a-4b11s3v-3 ~rir>=a-3b5f4s4 ~rirm=b5 ~rirme=b5
~ris=a-8b10c-6f-3g-9h-4v7 ~risa=b-4v7 ~risa>=b-4v7 ~rish=c4 ~rish>=c4 ~risi=b12v-8 ~risis=b12v-8
~rist=b6c-7g-3v7 ~riste=c-4v7 ~ristm=e3 ~rists=b8c-5 ~rit=a-3e3f-5g10m-7n-5q-4s-3 ~rita=f-5g4n-3s-3
~rita>=f-5g4n-3s-3 ~rite=a-3b-5e6g7 ~rite>=b-5g7 ~riti=c3v-3 ~ritis=c3 ~riv=b-11e-3i8o4s-5v-4
~rive=b-13e-3i10o4 ~rive>=c6 ~river=b-4c-9i8v-5 ~rives=b-4i6 ~rivi=f4g7 ~rivin=f4g7 ~riz=a8d-4v-4
~riza=a4 ~rizac=a3 ~rje=v7 ~rjet=v7 ~rjeta=v7 ~rk>=c-6i-3j-4p3u-3v6 ~rke=c-6 ~rked=b3d4 ~rked>=b3d4
~rker=c-3 ~rker>=c-3 ~rki=a-4b-10c-8e-5g9v3 ~rkin=a-4b-10c-8e-5g9v3 ~rking=a-4b-10c-8e-5g9v3
~rks=o3v-3 ~rks>=o3v-3 ~rla=k6 ~rla>=k6 ~rld=b5v-4 ~rld>=b5v-4 ~rle=a-5b6f5g4 ~rle>=a-5b7f5g4
~rli=k6o3v-5 ~rlie=k6o3v-5 ~rlier=k6v-4 ~rlies=o3 ~rlo=b-8g6n4 ~rlo>=a-5b-6g6n4 ~rly=i-4q3v3
~rly>=i-4q3v3 ~rm>=b-4c6g-5i-5v4 ~rma=c-6g-4i-5n-4p-3r4v6 ~rma>=k3s3 ~rmac=b-4d3m4v4 ~rmaci=m4v6
~rmal=v4 ~rmal>=v4 ~rman=b-4e5h3 ~rmana=b-3e3h3 ~rme=c3e-6g-4h-7n-5 ~rme>=a3e-6g-11h-5n-5 ~rmer=d5
~rmera=d5 ~rmi=a9c-3d-8g6i-4m-3 ~rmin=a4c-3 ~rmina=b6c-5 ~rmir=g3 ~rmir>=g3 ~rmis=a11d-3 ~rmiso=a3
~rmiss=a7d-3 ~rmit=a-4g7 ~rmo=a-5c-3n-4r-3 ~rmo>=b6g3o-3 ~rmor=q3r-4 ~rmorr=q3r-4 ~rmu=v3 ~rmul=v3
~rmula=v3 ~rmv=a9b-3 ~rmv>=a9b-3 ~rn>=c7d3g-6l6n-3t3v-4 ~rna=b-9c5e3i4v-6 ~rnas=c3 ~rnas>=c3
~rnat=i6v-3 ~rne=b-3o5p-4u-3v8 ~rned=c5 ~rned>=c5 ~rnes=o5p-4 ~rnes>=o5 ~rnet=v7 ~rnet>=v7
~rni=b-9c5q5v3 ~rnin=b-6q5v4 ~rning=b-6q5v4 ~rno=c-9 ~rno>=b4c-5 ~rnoo=g-4 ~rnoon=g-4
~ro>=b6c-4e-3g-3j-3m-5n-17r6s-8t8u-11v-5 ~roa=i4u-6v-5 ~road=i4u-5v-3 ~road>=u-5 ~roads=i5v-4
~rob=c-12d3g-3h-7v3 ~robe=e4 ~rober=e4 ~robl=c-6v9 ~roble=c-6v9 ~robo=b-7d4 ~robot=b-5d4
~roc=i4u6v-6 ~roca=i4 ~roca>=i4 ~rock=b4u6 ~rock>=b4u6 ~rod=b-3c4h-3 ~rodi=b-3c4h-3 ~rodil=b-3c4h-3
~rog=b3k6v-4 ~roga=b5 ~rogr=k6 ~rogra=k6 ~roi=c4 ~roj=c8 ~rojo=c7 ~rojo>=c7 ~rok=a-4c5n3
~roke=a-4c5n3 ~roke>=a-3c4n4 ~roken=b3v-3 ~rol=c-6l6 ~rol>=v6 ~roll=b-4c-3l6 ~roll>=a3b-4c-3l8v-5
~rom=a5e-10g-6l-6m3r-3 ~rom>=a4e-5g-5l-6 ~roma=m7v-6 ~roma>=m7v-6 ~romp=s4 ~rompi=s4
~ron=a-4b-3d-4e13h3n-12r-3s6t5v5 ~ron>=d-4e7h4i3m3n-6s5 ~rong=a-5b-6d-5e7v5 ~rong>=a-5b-6d-5e7v5
~ront=o3 ~ronto=o3 ~roo=a-4b-3g-5m-5n-6 ~room=m-4n-5v3 ~room>=m-4n-5v3 ~roomm=c-3 ~rop=a17j5q-7
~rop>=a19b-3j5q-5v3 ~rope=c-3 ~rope>=c-3 ~ropo=b4 ~ropos=b4 ~ropp=c8 ~roppe=c4 ~ror=b5l3v-3
~ror>=b5l3v-3 ~ros=b-11e11h-5n-5 ~ros>=v-3 ~rosa=e5v-6 ~rosa>=e4v-6 ~roso=c3 ~roso>=c3 ~ross=e4
~ross>=v3 ~rot=b18g-7v-14 ~rota=b10c5g-4v-5 ~rota>=b13g-4v-3 ~rote=b6v-5 ~rote>=b6v-5 ~roto=b5c-9
~roto>=b5c-9 ~rou=a-3b-3e-4f-5h5i4n3q4 ~roub=c-3i4 ~roubl=c-3i4 ~roug=b-3d4e-3h6n4v-7
~rough=b-3d4e-3h6n4v-7 ~roun=g3q3v4 ~round=g3q3v4 ~roup=v3 ~roup>=v3 ~rout=i4 ~rov=h6m8v-8
~rove=m11v-3 ~rove>=m11v-3 ~rovi=h6 ~rovid=h6 ~row=a-5c6n-7o3p-4q3r-5 ~row>=o4p-3q3v-5
~rowi=b-7c10r-3 ~rowin=b-7c10r-3 ~rown=b5 ~rown>=v4 ~rowni=b6 ~rpa=b8 ~rpas=b8 ~rpass=b8 ~rpo=g5v-4
~rpo>=b-3c3 ~rpos=b4c-6 ~rpose=b4c-6 ~rpr=f6v-3 ~rpre=f6v-3 ~rpret=f6v-3 ~rqu=a-4d7i3o3v-8
~rque=a-4d7i3o3v-8 ~rque>=c4i3o3v-6 ~rquen=d8 ~rra=a9b3d-7g-4j-3k3n-3o-4 ~rra>=c3f5 ~rrada=b5
~rral=k5 ~rram=a5c-3e4 ~rrame=a5 ~rran=v5 ~rran>=v7 ~rrar=a6 ~rrar>=a6
~rre=a7b-13f-3i-7j3m-9n3o-3u-3v3 ~rre>=n8r-3v-4 ~rrec=a-4e3r4 ~rrect=a-4e3r4 ~rreg=i-5v6
~rregl=i-5v6 ~rrem=j3 ~rreme=j3 ~rren=a6 ~rrenm=a4 ~rreo=v6 ~rreo>=v6 ~rrh=c3 ~rri=c12h-3q-4
~rrib=c3 ~rribl=c3 ~rrien=v3 ~rrif=b8v-4 ~rrify=b6 ~rro=a-12b4e-6f-6h-3n-6o3p-3r-4
~rro>=b3e-4g-3i3v3 ~rror=b5l3v-3 ~rror>=b5l3v-3 ~rros=c3 ~rroso=c3 ~rrow=c-4g3o4p-3q3v-5
~rrow>=c-4g3o4p-3q3v-5 ~rru=a-3b3c-3v5 ~rry=a-7e-5g-6h-3 ~rry>=a-7e-5g-6h-3v4 ~rryi=b3 ~rryin=b3
~rs>=b-14c4e3f-5h-3i12m-6n-6q-4r-3v4 ~rsd=b-3o-6q6v-3 ~rsda=b-3o-6q6v-3 ~rsday=b-3o-6q6v-3
~rse=c9d5e-5f-4g-5i-4n-4r5t3 ~rse>=c6d5e-3f-4g-3i-3n-3r6t3 ~rsel=m4v-4 ~rself=m4v-4 ~rsi=a-6b8c-7i-4
~rsid=i-3 ~rside=i-3 ~rsig=a-5b10 ~rsigu=a-5b10 ~rsin=c-4 ~rsing=c-4 ~rso=b-8d4e5m-4t-3
~rson=b-8d4e5m-4t-3 ~rson>=a-3b-4d8e6h-4 ~rsona=a3 ~rst=a-4c3e-5f3n4r-4t-5 ~rst>=c5r-3t-4 ~rsta=f3
~rstan=f3 ~rt>=a-13d-15e-3f-9l28m-10n-5q-4s5u-5 ~rta=c-4d-5f-5g-7i-3k-9n4q-4 ~rta>=b9c-4v-5 ~rtab=h3
~rtabl=h3 ~rtal=a7b-3v11 ~rtal>=b-3v11 ~rtar=b6e7g-4v-6 ~rtar>=b6 ~rtas=a3 ~rtas>=a3 ~rtb=v-4
~rtbr=b3 ~rtbro=b3 ~rtbu=b-3 ~rtbur=b-3 ~rte=a6d-7g-10i3l-4o6r-4v-5 ~rte>=f-9g-3h-4v-7 ~rten=a8c-4
~rten>=a4c-3 ~rtenl=a4 ~rtes=f3j3o4v-9 ~rtes>=f3j3o4v-9 ~rth=a6b3m4q-4v-12 ~rth>=b9c-3v-4 ~rthe=a6
~rther=a6 ~rthr=c3 ~rthri=c3 ~rti=c10q5 ~rtij=c3 ~rtijo=c3 ~rtin=a3c7 ~rting=a4c-8 ~rtm=d4 ~rtme=d4
~rtmen=d4 ~rto=b3c-8n3 ~rto>=c-6n3q-3 ~rtos=b4 ~rtos>=b4 ~rts=b-3c3l6o3 ~rts>=b-3c3l6o3
~rtu=c-6f8v-4 ~rtug=f8 ~rtugu=f8 ~rty=g-3o4v12 ~rty>=g-3o4v12 ~ruc=c-4m7 ~rud=c12 ~rue=v12
~rug=a-4v5 ~rugs=v3 ~ruise=b3 ~run=a-3c4e-3g-6i7 ~run>=n4 ~runk=b3 ~runk>=b3 ~runn=i5v4 ~runni=i5v4
~runs=c9v-4 ~runs>=c9v-4 ~rus=e-5f7g-5 ~rus>=v6 ~rust=e-4v-3 ~rust>=b4e-4 ~rusty=c3 ~rve=r8v-10
~rven=r5 ~rven>=r5 ~rves=b3 ~rves>=b3 ~rvi=c-13d7v10 ~rvic=a3c-5 ~rvice=a4 ~rvis=d5 ~rviso=d5
~rvo=b8 ~rwa=k7v-5 ~rwar=k7v-5 ~rward=k7v-5 ~ry>=a-13b8e-9i-4l-4m-7q-12u-9v8 ~ryd=o4 ~ryda=o4
~ryday=o4 ~ryi=b7u-6 ~ryin=b7u-6 ~rying=b7u-6 ~ryt=b6c-3r-3u-4v-3 ~ryth=b6c-3r-3u-4v-3
~rythi=b6c-3r-3u-4v-3 ~ryw=i6 ~rywh=i6 ~rywhe=i6 ~rza=c5 ~rza>=b6 ~rzas=b-3c4 ~rzas>=b-3c4
~rzo=b15c-6 ~rzo>=b15c-6 ~sa>=a-4b-4d-9e8k5q-3s-3u-5v-5 ~sab=b-5c-4f3o-3q3s-5v9 ~saba=c-3o-3q7
~sabad=c-3o-3q7 ~sabe=c-3f4v3 ~sabe>=m-7v12 ~saber=f5m4v-8 ~sac=a9c-9v8 ~saca=c-5v5 ~sacan=c-4v3
~sacar=a-4m3v3 ~saco=v6 ~saco>=v6 ~sact=a10 ~sacti=a10 ~sad=a4b4 ~sada=a4 ~sada>=a4 ~sado=b-3
~sado>=b-3 ~saf=b10e-4v-4 ~safe=b10e-4v-4 ~safe>=b10e-4v-4 ~sag=a3b-7 ~sage=b-3l3 ~sage>=b-3l3
~sagi=a5 ~sagin=a5 ~sai=a9 ~said=a9 ~said>=a9 ~saj=a3b-3 ~sal=a3e-3f-8m-8n-7t4u8v-6 ~sale=b-7c5r4v-6
~sale>=b-7c5r4v-6 ~salg=a9b-3v-3 ~salgo=a9b-3v-3 ~sali=f-3v3 ~sali>=c5t5v5 ~salid=b9c-9 ~salie=b-4
~salio=b-5c7v-4 ~salir=a5c-4i3s4 ~salo=g3 ~salon=g3 ~salu=u8 ~salud=u8 ~salv=a-4b8 ~sam=b4c-5h5
~same=h5 ~same>=h5 ~sami=b7v-4 ~samie=b7v-4 ~san=b-5e3f-5g-5o-6s-4v8 ~sand=a3c-5g-4 ~sando=a3c-4g-4
~sang=a-4b-5e5f-3s-5 ~sangr=a-4b-5e5f-3s-5 ~sano=c-3v10 ~sano>=c-3v10 ~sap=a-5b3d-3f-4n-3q11v-9
~sap>=a-4b-4q12v-8 ~sapa=b4 ~sapar=b4 ~saq=a7m-3 ~saqu=a7m-3 ~saque=a7m-3 ~sar=a-13b3c7g5j-3u3v-6
~sar>=a-3c11v-10 ~sarl=g6v-3 ~sarlo=g6v-3 ~sarm=a-4c-3u4v6 ~sarme=a-4c-3u4v6 ~saro=b6 ~saron=b6
~sas=c4g-3n-3p8 ~sas>=c4g-3n-3p8 ~sat=o-3q7 ~satu=o-3q4 ~satur=o-3q4 ~sau=b3 ~saul=b3 ~sault=b3
~sav=b9c-9m-3q6 ~save=b6c-3 ~save>=a6b6 ~saved=a-3 ~savi=b3c-3 ~savin=b3c-3 ~saw=j3 ~saw>=j3
~say=b-3c5e-9h-3n11q-5r-7u-3 ~say>=b-7n13q-5r-7u-3 ~says=b4 ~says>=b4
~sca=a-13b6c5d-3e5g-3h-5j-5n-4r-4v3 ~sca>=e5 ~scab=c7 ~scab>=c7 ~scal=c5v-5 ~scalo=c4 ~scam=m7v-3
~scam>=m6v-3 ~scan=a-5b6c-3e6v-3 ~scand=b7 ~scans=a-5e6 ~scap=v4 ~scar=a-3e-5m-3v10 ~scar>=i5
~scare=f3 ~scary=v7 ~sce=c7 ~sces=c7 ~scess=c6 ~sch=a-9b-7i-4k7n-7q5 ~scha=b-3c6 ~schar=b-3c6
~sche=a-5b-3c-3d3k6 ~sched=a-5b-3c-3d3k6 ~scho=q3 ~schoo=q3 ~sco=a3b15c-8g-9k-4l-4v-13 ~sco>=b6v-3
~scog=b8k-3 ~scon=a8c-5l-3 ~scond=b4 ~scont=a8l-3 ~scr=a12b-3c-9d-3h-6i-6k-8l6n-5o-4q-5t-5u-6v-5
~scra=j4 ~scre=a7b4v-5 ~screa=a6b4v-5 ~scri=a7b-8c-12h-6i-6j-7k-3l7n-8o-3q-5
~scrib=b-7c-8h-5i-4l8n-7o-3q-5v-8 ~scrip=a8j-6v7 ~scu=a-7g-4h3m-3n8s-3v-3 ~scuc=b-3c-4h4n10v-5
~scuch=b-3c-4h4n10v-5 ~scue=e3v4 ~scuel=e3v4 ~scul=a-3c3v-4 ~sculp=a-3b3 ~scup=c4 ~scupo=c4 ~sd>=b7
~sda=a-3b-7c-5f-3j3o4p-4s-4u-4v-7 ~sday=a-3b-7c-5f-3j3o4p-4s-4u-4v-7 ~sday>=o4p-3s-4u-4v-6
~sdays=b-6k6q5 ~sde=c6g-9n5q-5r4v-3 ~sde>=c6g-9n5q-5r4v-3
~se>=a4b-9c4e3g-11i-4j-3l-11n4o-3p6q-9r-4s-4t-3u-4v-4 ~sea=a9b-7e-5h11k3n-3o-6r4v-12
~sea>=b-5h7k3r4v-10 ~sean=a3 ~sean>=a3 ~seb=i4 ~sec=a-6d6g6o3v-4 ~sec>=g13 ~seco=b-3f3g-4o4
~secon=b-3f3g-4o4 ~secr=d8 ~secre=d8 ~sed=a-7e10f-5g-8l-4m3s-4v-5 ~sed>=a-7e10f-5g-8l-4m3s-4v-5
~see=d-4e-8f-4h7j8k-5n-5 ~see>=a3c-4h5k-4n-5 ~seem=b-3 ~seen=a-4j7v-3 ~seen>=a-4j7v-3 ~sees=h3
~sees>=h3 ~seg=a-5b3c-8e-4g-3s-9v3 ~segu=a-5b3c-8e-4g-3s-9v3 ~segui=b8m-3v-6 ~segun=f4g3o4
~segur=c-4g-6m3s-8v8 ~sei=q-5t4v-4 ~seis=t4v-4 ~seis>=t4v-4 ~seiz=c3 ~seizu=c3 ~sel=a-4b5e-4g-4k3n-4
~self=b7e-4g-4n-4q-5 ~self>=b7e-4g-4n-4q-5 ~selo=v6 ~selor=v6 ~sem=b-5c7d5v-13 ~sema=c9v-8
~seman=c9v-8 ~seme=d7v-4 ~seme>=d7v-4 ~sen=a10c3d3e-8h-8i7l3m-5n7t3v-4 ~sen>=a15k5v-6
~sena=c-5e-5n10 ~senal=c-5e-5n10 ~send=b3d-3i5j-4l5m-3n3t4 ~send>=b7f-5i5j-4n5v-4 ~sendi=b-3f5l4
~seno=h-3r3v-3 ~senor=h-3r3v-3 ~sens=c8e-5 ~sense=c8e-5 ~sent=d3e-5f-3j5n-4 ~sent>=a3b-5d-6e-3v8
~senta=d8 ~senti=v-3 ~seo=a3 ~seo>=a3 ~sep=v10 ~sepa=v12 ~ser=b6f3g-8h-4i-5j-4n-7r6s-3
~ser>=c3f4r3v-3 ~seri=b4v4 ~seria=v5 ~serv=c-5 ~serve=r3 ~servi=a3c-5 ~sery=b6 ~sery>=b6
~ses=b4c-3d4 ~ses>=g4v3 ~seso=d5 ~sesor=d5 ~sesp=b5 ~sespe=b5 ~set=c-9p5v11 ~set>=c-8p5v9 ~sev=t4
~seve=t4 ~seven=t4 ~sew=a-3j5 ~sewh=a-3j5 ~sewhe=a-3j5 ~sfe=d4i-3 ~sfer=d4i-3 ~sfer>=d4i-3
~sh>=c-5d-3e-4f9g-3i-10j-9k3l-5m-6n-15o-6q4s-6u-3v-6 ~sha=b-4c11j5t3v-4 ~shak=c5g-4v-10 ~shake=c7v-3
~shaki=i3 ~shal=g6 ~shall=g6 ~shap=t3v3 ~shape=t3v3 ~shb=b6 ~shba=b6 ~shbac=b6 ~she=e5k-4
~she>=e3k-3 ~shed=v5 ~shed>=v5 ~shee=g3 ~sheet=g3 ~shes=v-4 ~shes>=v-4 ~shi=k5m4q3 ~shif=k6q3v-3
~shift=k6q3v-3 ~shin=f-4m4v4 ~shing=f-4m4v4 ~sho=a-3b5j7m-5n-4r12 ~sho>=r15s-6v-10 ~shoe=b-4v8
~shoes=b-4v8 ~shoo=b7c-4g-3v3 ~shoot=b4v4 ~shop=e6 ~shop>=e6 ~shor=c7 ~short=c7 ~shot=c-6
~shot>=c-3i3 ~shots=v3 ~shou=a-3b5e-3i-4 ~shoul=a-3b5e-3i-4 ~show=j11k6v-12 ~show>=j8k4v-4
~showe=v-6 ~showi=b4c-4j3 ~shu=a10c-6i3m-3v-4 ~shut=a10c-6i3m-3v-4 ~shut>=a10c-6
~si>=a-7b-5c-4g-14h3j-11m-9n-8p-7r16u-12 ~sia=b6f7v-3 ~sia>=b4 ~sib=b-4k3v6 ~sibl=b-4k3v6
~sible=b-4k3v6 ~sic=c3r-4v10 ~sick=c5r-6v3 ~sick>=r-6v5 ~sico=v3 ~sicol=v3 ~sid=b-4h4i-8v5
~sida=b-3v3 ~sidad=b-3v3 ~side=h4i-8 ~side>=i-7v3 ~siden=h4 ~sie=a-8b3c3e-3g-3i-8m-5n-3t6 ~sien=c5
~sient=c4 ~sies=r3 ~siest=r3 ~siet=t5 ~siete=t5 ~sig=b5d-8g-11h11k-3n-5u3v-11 ~siga=a3b-3i4
~sigan=a3b-3v3 ~sign=c-8f4g-6h13l5r3v-8 ~sign>=a-4b-3c-5f4h8l5r3v-4 ~signe=a3h5 ~sigo=b5c6v-3
~sigo>=b5c6v-3 ~sigu=b7e4f-3v-3 ~sigue=e4 ~sigui=b6m5 ~sii=r5 ~sii>=r4 ~sik=c12v-3 ~sik>=c12v-3
~sil=a7b4c-6 ~sile=a7 ~silen=a7 ~sill=c-3i3 ~silo=b6 ~silo>=b6 ~sim=a-4b-3 ~simo=a-3 ~simon=r4
~sin=c3h-4i-3k-6m3p-5q-3u-3 ~sin>=a-4k-3 ~sinc=c5e-5q-3 ~since=c5e-5q-3 ~sine=m5 ~sines=m5
~sing=n3v-5 ~sing>=n3v-5 ~sint=v4 ~sinto=v4 ~sio=c8d3n-7v-5 ~sion=c8d3n-7v-5 ~sion>=c4d3g3n-6v-5
~sir=c-7r4 ~sirv=c-6g3r4 ~sirve=b-6r4 ~sis=a6b7c-17d4e-4f-6g-4j3q5v-6 ~sis>=a-4b15c-8e-4q4v-3
~sist=a10b-11c-8d4f-3j3 ~sist>=a6 ~sista=a4d5v-5 ~siste=b-3v3 ~sisti=b-3j5 ~sit=a-10b4c-5g-4j4n-11
~sit>=b-4g-8i5j6 ~sita=c-3g9m3v-5 ~sita>=c-3g9m3v-5 ~site=c-5v9 ~site>=c-5v9 ~siti=c9v-5
~sitiv=c9v-5 ~sito=c-7u4 ~sito>=c-7u4 ~sitt=b-3e10g-5i-3 ~sitte=e5g-3 ~sitti=e5 ~siv=b3 ~sive=b3
~sive>=b3 ~six=o6r-4t4v-9 ~six>=o3v-8 ~sixt=r-3 ~siz=c-5v6 ~size=c-5v6 ~size>=c-5v6
~sk>=b-10c-3d7g9h-4i-4m3o-3q-6r-4s-3v-5 ~ske=a5 ~sked=a5 ~sked>=a5 ~ski=a3c3f3g-3 ~skin=a3f3
~skin>=s-3 ~sking=a3f3 ~sla=f4 ~slat=f4 ~slato=f4 ~sle=e5g5 ~slee=e5g5 ~sleep=e5g5 ~sli=c3n-3
~slip=c4 ~slipp=c4 ~slo=a-7b-6c-7d-3g-11j5k5n9v-7 ~slot=b-4c-3g-9j5k7v-4 ~slot>=b-4c-3g-9j5k7v-4
~slow=n11 ~slowe=n8 ~slu=c4 ~slur=c4 ~slurr=c4 ~sma=e-4h-3v5 ~sma>=e-3h-3v8 ~smay=b-4c8v-4
~sme=a4b-6c10e-4v-6 ~smel=b-5c11v-5 ~smell=b-5c11v-5 ~smen=a5e-3 ~sment=a5e-3 ~smi=h3i5 ~smis=i5
~smiss=i5 ~smo=c3g-4q4v6 ~smo>=q4 ~smok=a-3v10 ~smoki=v7 ~sna=b5 ~snap=b5 ~snap>=b3 ~snapp=c3
~snt=a-6b-9c9e9v-14 ~snt>=a-6b-9c9e9v-14 ~so>=f-21h-7i-3l-6m-8n-10o6p-9u-3 ~soa=c4 ~soak=c4
~soake=c4 ~sob=b12v-6 ~soc=b8c3d5v-6 ~soci=d6 ~socia=d6 ~sog=b4 ~soga=b4 ~soga>=b4 ~soi=b-6c6e12
~sol=a-6b7c-12e-5g-7h4i7m-4n-8q3r-5s3u-7v-6 ~sola=a-8b14c-3e-3v-6 ~sola>=b5v-4 ~solab=b7
~solat=a-3b4 ~soli=c-3 ~solic=a3 ~solo=b-11h5q6r-4v6 ~solo>=b-11h5q6r-4v6 ~solu=s5v-4 ~solut=s5v-4
~som=f8n-3o-3 ~some=f-5o-3 ~some>=g5m3 ~someb=v-4 ~someo=c-3 ~somet=a-4v3 ~son=b-7e5k-5n4p-3r-5t-4
~son>=a-3b-7d5e6g-3h-9m4o-3r-3 ~sona=a3 ~sons=g3 ~sons>=g3 ~soo=b4d-5k5p4r-4u5 ~soon=b4d-5k5p4r-4u5
~soon>=b5d-4u6v3 ~soone=k6q4v-6 ~sor=a-3b-4c3d9e-7g-8h-9m3n6 ~sor>=d9v-3 ~sore=c6v-3 ~sores=c3
~sori=c3 ~sorie=c3 ~sorr=m3 ~sorry=m3 ~sos=b12c-7g-3p6 ~sos>=b12c-7g-3p6 ~sou=b3c-6m3r5s-3v-5
~soul=b7c-3 ~soul>=b7c-3 ~soun=m3r5s-3v-3 ~sound=m3r5s-3v-3 ~soy=b-6c-9e11g-3i-3j-3
~soy>=b-6c-9e11g-3i-3j-3 ~spa=a4b-9d-5f11g-14k-6l-7m-16q-4r-4s-4u-4v-10 ~spac=j4n5 ~spaci=j4n5
~spai=b4 ~spair=b4 ~spal=c3 ~spald=c3 ~spam=a11e-5m-7 ~spam>=a9e-5m-7
~span=a-9b-8c-5d-4e-5f16g-6h3k-5l-4m-7n-5r-3v-9 ~spani=a-5b-3f8m-3 ~spano=f9v-5 ~spas=c6v-3
~spasm=c6v-3 ~spe=a-6c-6d4j3k-5v-11 ~spea=a-3b-6d7e3f4v-6 ~speak=a-3b-6d7e3f4v-6 ~spec=h3 ~speci=h3
~sped=a-5b5 ~spedi=a-5b5 ~spee=c4 ~speec=c4 ~spen=a6c-3i3v-5 ~spend=a6i3v-8
~sper=a-10b8c-10f-3g5j5n-4 ~spera=b8c-8 ~spere=b-5g9j8 ~spert=b4 ~spi=c10g-9k-5m3 ~spin=c3 ~spin>=v9
~spinn=v-5 ~spir=b3g-3 ~spira=v-4 ~spit=c3m3v-5 ~spit>=c4 ~spita=m3v-4
~spo=a-5c6d-8e-4f-11h-4i8n-5v-19 ~spor=i9v-3 ~sport=i9v-3 ~spos=v-3 ~sposa=c3 ~spot=b-10c11j3v-6)";

}  // namespace rb::grammar
